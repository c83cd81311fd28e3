package org.alignmentmatrix.ui.exchange;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alignmentmatrix.publish.Form;

/// What people ask for when they export. Its name is its id in the settings.
public enum Wish {
    TABLES(Form.CSV),
    WORKBOOK(Form.XLSX),
    PICTURE(Form.PNG),
    DRAWING(Form.SVG),
    PAPER(Form.PDF),
    WEB_PAGE(Form.HTML),
    TEXT(Form.MARKDOWN),
    /// Everything that goes home after a workshop, in a folder of its own.
    PACKAGE(Form.PROJECT, Form.CSV, Form.XLSX, Form.PNG, Form.PDF, Form.HTML);

    private final Set<Form> forms;

    Wish(Form... forms) {
        this.forms = Collections.unmodifiableSet(EnumSet.copyOf(List.of(forms)));
    }

    public Set<Form> forms() {
        return forms;
    }

    /// Whether the board is painted in it as people choose.
    boolean hasLook() {
        return forms.contains(Form.PNG) || forms.contains(Form.SVG) || forms.contains(Form.PDF);
    }

    /// Whether its files get a folder of their own.
    public boolean hasOwnFolder() {
        return this == PACKAGE;
    }
}
