package org.alignmentmatrix.app;

import java.util.List;
import org.alignmentmatrix.exchange.xlsx.WorkbookWords;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.ui.text.Messages;

/// The words in spreadsheets and workbooks: those of the method from the guide, the others from the windows.
public final class SpreadsheetWords implements WorkbookWords {

    private final Guide guide;
    private final Messages messages;

    public SpreadsheetWords(Guide guide, Messages messages) {
        this.guide = guide;
        this.messages = messages;
    }

    @Override
    public String quadrant(Quadrant quadrant) {
        return guide.name(quadrant);
    }

    @Override
    public String area(Area area) {
        return guide.name(area);
    }

    @Override
    public String question(Question question) {
        return guide.ask(question);
    }

    @Override
    public String sign(Sign sign) {
        return guide.name(sign);
    }

    @Override
    public String pictureSheet() {
        return messages.text("workbook.picture");
    }

    @Override
    public String readMeSheet() {
        return messages.text("workbook.readMe");
    }

    @Override
    public String picture(String title) {
        return title.isEmpty() ? messages.text("workbook.picture.unnamed") : messages.plain("workbook.picture.named", title);
    }

    @Override
    public String heading(String title) {
        return title.isEmpty() ? messages.text("workbook.heading.unnamed") : messages.plain("workbook.heading.named", title);
    }

    @Override
    public List<String> introduction() {
        return messages.text("workbook.introduction").lines().toList();
    }

    @Override
    public String shortened(int texts) {
        return messages.text("workbook.shortened", texts);
    }

    @Override
    public String leftOut(String table, int rows) {
        return messages.plain("workbook.leftOut", table, rows);
    }

    @Override
    public List<String> listHeadings() {
        return List.of(messages.text("workbook.list.sheet"), messages.text("workbook.list.column"), messages.text("workbook.list.what"));
    }

    @Override
    public String choices() {
        return messages.text("workbook.choices");
    }

    @Override
    public String table(String table) {
        return messages.text("workbook.table." + table);
    }

    /// A column that several tables have is explained once, unless it means something of its own in one of them.
    @Override
    public String column(String table, String column) {
        String own = "workbook.%s.%s".formatted(table, column);
        return messages.text(messages.has(own) ? own : "workbook.column." + column);
    }

    @Override
    public String notAChoice() {
        return messages.text("workbook.notAChoice");
    }
}
