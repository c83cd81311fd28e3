package org.alignmentmatrix.model;

/// What a card stands for: work (campaigns, processes, projects, practices) or people. Its name is its id in files.
public enum CardKind {
    INITIATIVE,
    TEAM
}
