package org.alignmentmatrix.faults;

import java.util.List;

/// Everything the program does with files that must not lose anything.
final class Acts {

    private static final int SMALL = 3_000; // bytes of a board
    private static final int LARGE = 200_000; // many reads and writes

    private Acts() {
    }

    /// All of them.
    static List<Act> all() {
        return List.of(
                new ProjectAct(ProjectAct.Kind.OVER, SMALL), new ProjectAct(ProjectAct.Kind.OVER, LARGE),
                new ProjectAct(ProjectAct.Kind.FIRST, SMALL), new ProjectAct(ProjectAct.Kind.THROUGH_A_LINK, SMALL),
                new ProjectAct(ProjectAct.Kind.TWO_NAMES, SMALL), new ProjectAct(ProjectAct.Kind.NOT_IN_ONE_STEP, LARGE),
                new JournalAct(false, SMALL), new JournalAct(true, SMALL), new JournalAct(false, LARGE),
                new RecoveryAct(SMALL), new RecoveryAct(LARGE),
                new WorkerAct(SMALL), new BackupAct(SMALL),
                new ExportAct(false), new ExportAct(true), new PublishAct(),
                new SettingsAct(false), new SettingsAct(true));
    }
}
