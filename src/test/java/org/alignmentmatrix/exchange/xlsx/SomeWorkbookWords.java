package org.alignmentmatrix.exchange.xlsx;

import java.util.List;
import org.alignmentmatrix.exchange.csv.SomeWords;
import org.alignmentmatrix.exchange.table.Words;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Sign;

/// Words that can be told from each other, some of them nasty.
public final class SomeWorkbookWords implements WorkbookWords {

    private final Words words;

    public SomeWorkbookWords() {
        this(new SomeWords());
    }

    /// @param words in the cells
    public SomeWorkbookWords(Words words) {
        this.words = words;
    }

    @Override
    public String quadrant(Quadrant quadrant) {
        return words.quadrant(quadrant);
    }

    @Override
    public String area(Area area) {
        return words.area(area);
    }

    @Override
    public String question(Question question) {
        return words.question(question);
    }

    @Override
    public String sign(Sign sign) {
        return words.sign(sign);
    }

    @Override
    public String pictureSheet() {
        return "Board picture";
    }

    @Override
    public String readMeSheet() {
        return "Read me";
    }

    @Override
    public String picture(String title) {
        return "Picture of <" + title + "> & \"more\"";
    }

    @Override
    public String heading(String title) {
        return "About " + title;
    }

    @Override
    public List<String> introduction() {
        return List.of("First line", "Second line");
    }

    @Override
    public String shortened(int texts) {
        return texts + " shortened";
    }

    @Override
    public String leftOut(String table, int rows) {
        return table + " with " + rows + " rows left out";
    }

    @Override
    public List<String> listHeadings() {
        return List.of("Sheet", "Column", "What");
    }

    @Override
    public String choices() {
        return "Choices";
    }

    @Override
    public String table(String table) {
        return "Table " + table;
    }

    @Override
    public String column(String table, String column) {
        return table + "." + column;
    }

    @Override
    public String notAChoice() {
        return "Choose “one” & <only> one";
    }
}
