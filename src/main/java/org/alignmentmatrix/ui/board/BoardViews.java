package org.alignmentmatrix.ui.board;

import java.util.Optional;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.gesture.Dragging;
import org.alignmentmatrix.gesture.Gesture;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;

/// What gestures want to be shown and done on the board.
///
/// @param showMarks draws what is selected, focused and under the pointer
record BoardViews(BoardPane board, OverlayView overlay, TrayPane tray, TitleEntry titles, MenuRequests menus,
                  Runnable showMarks) implements GestureRunner.Views {

    @Override
    public void follow(Dragging drag, Pixel pull) {
        overlay.follow(drag, pull);
    }

    @Override
    public void show(Gesture gesture, Optional<Place> target) {
        tray.light(target.orElse(null));
        showMarks.run();
    }

    @Override
    public void editTitle(CardId id) {
        board.editTitle(id);
    }

    @Override
    public void startCard(Place place) {
        titles.start(place, CardKind.INITIATIVE);
    }

    @Override
    public void menu(Pixel at, Optional<CardId> card) {
        board.requestFocus(); // a title that is being typed is done
        menus.at(at, card);
    }
}
