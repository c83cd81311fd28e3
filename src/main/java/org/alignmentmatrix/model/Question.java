package org.alignmentmatrix.model;

/// The 25 questions of the checklist, in their order. Its name is its id in files.
///
/// They are the same on every board: 9 + 3 + 9 + 4 of them. Their wording is a text of the guide.
public enum Question implements Asked {
    T1(Area.TIME, Scale.AMOUNT, Actor.BOTH),
    T2(Area.TIME, Scale.FREQUENCY, Actor.BOTH),
    T3(Area.TIME, Scale.YES, Actor.MARKETING),
    T4(Area.TIME, Scale.YES, Actor.MARKETING),
    T5(Area.TIME, Scale.YES, Actor.MARKETING),
    T6(Area.TIME, Scale.YES, Actor.SALES),
    T7(Area.TIME, Scale.YES, Actor.MARKETING),
    T8(Area.TIME, Scale.YES, Actor.MARKETING),
    T9(Area.TIME, Scale.YES, Actor.MARKETING),
    M1(Area.METRICS, Scale.YES, Actor.LEADERSHIP),
    M2(Area.METRICS, Scale.YES, Actor.LEADERSHIP),
    M3(Area.METRICS, Scale.YES, Actor.LEADERSHIP),
    F1(Area.FEEDBACK, Scale.INTEGRATION, Actor.LEADERSHIP),
    F2(Area.FEEDBACK, Scale.EASE, Actor.BOTH),
    F3(Area.FEEDBACK, Scale.AMOUNT, Actor.MARKETING),
    F4(Area.FEEDBACK, Scale.FREQUENCY, Actor.BOTH),
    F5(Area.FEEDBACK, Scale.EASE, Actor.MARKETING),
    F6(Area.FEEDBACK, Scale.YES, Actor.MARKETING),
    F7(Area.FEEDBACK, Scale.YES, Actor.SALES),
    F8(Area.FEEDBACK, Scale.YES, Actor.MARKETING),
    F9(Area.FEEDBACK, Scale.YES, Actor.MARKETING),
    R1(Area.RECOGNITION, Scale.YES, Actor.LEADERSHIP),
    R2(Area.RECOGNITION, Scale.YES, Actor.SALES),
    R3(Area.RECOGNITION, Scale.YES, Actor.LEADERSHIP),
    R4(Area.RECOGNITION, Scale.YES, Actor.LEADERSHIP);

    private final Area area;
    private final Scale scale;
    private final Actor acts;

    Question(Area area, Scale scale, Actor acts) {
        this.area = area;
        this.scale = scale;
        this.acts = acts;
    }

    @Override
    public String key() {
        return name();
    }

    @Override
    public Area area() {
        return area;
    }

    @Override
    public Scale scale() {
        return scale;
    }

    @Override
    public Actor acts() {
        return acts;
    }
}
