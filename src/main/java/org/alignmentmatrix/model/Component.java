package org.alignmentmatrix.model;

/// The five components that alignment is built from: goals and metrics, messaging, lead management, channels, technology.
public enum Component {
    P1, P2, P3, P4, P5
}
