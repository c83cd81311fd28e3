package org.alignmentmatrix.exchange.xlsx;

import java.util.List;
import org.alignmentmatrix.exchange.table.Words;

/// The words of a workbook that are made for people to read, in their language. The names of the sheets with tables and those of
/// their columns are not here: they are the same in every language, so that a changed workbook can be read back.
public interface WorkbookWords extends Words {

    /// The name of the sheet with the picture, at most 31 characters.
    String pictureSheet();

    /// The name of the sheet that explains the others, at most 31 characters.
    String readMeSheet();

    /// What the picture shows, for those who do not see it.
    ///
    /// @param title of the board; may be empty
    String picture(String title);

    /// The heading of the explanations.
    ///
    /// @param title of the board; may be empty
    String heading(String title);

    /// What to know about the workbook and how to bring changes back, a line each.
    List<String> introduction();

    /// That texts were too long for a cell, and where all of them stands.
    ///
    /// @param texts how many, at least 1
    String shortened(int texts);

    /// That a table has more rows than a sheet can have, and where all of it stands.
    ///
    /// @param table its name, such as `history`
    /// @param rows how many it has
    String leftOut(String table, int rows);

    /// The headings of the list of sheets and columns: sheet, column, what it holds.
    List<String> listHeadings();

    /// The heading of the words to choose from.
    String choices();

    /// What is in a table.
    ///
    /// @param table its name, such as `cards`
    String table(String table);

    /// What a column holds.
    ///
    /// @param table the name of its table, such as `cards`
    /// @param column its name, such as `quadrant_no`
    String column(String table, String column);

    /// What people are told who type a word that a cell does not take.
    String notAChoice();
}
