package org.alignmentmatrix.exchange.incoming;

/// What stands between two cells of a text file.
public enum Delimiter {

    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }
}
