package org.alignmentmatrix.model;

/// The ten frictions between sales and marketing that a card can be tagged with. Its name is its id in files.
///
/// Their names and typical pictures are texts of the guide.
public enum Friction {
    K1, K2, K3, K4, K5, K6, K7, K8, K9, K10
}
