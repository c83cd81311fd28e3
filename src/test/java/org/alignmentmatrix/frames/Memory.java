package org.alignmentmatrix.frames;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the program holds in memory, in megabytes.
///
/// @param heap objects that are in use, after the rest was thrown away
/// @param resident of the whole process, as the system counts it
/// @param highest the most that `resident` ever was
record Memory(double heap, double resident, double highest) {

    private static final double MEGA = 1024 * 1024;

    static Memory now() throws IOException {
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
        String status = Files.readString(Path.of("/proc/self/status")); // an X display is there, so this is Linux or its kin
        return new Memory(heap, kilobytes(status, "VmRSS:") / 1024, kilobytes(status, "VmHWM:") / 1024);
    }

    private static double kilobytes(String status, String key) {
        return status.lines().filter(line -> line.startsWith(key)).findFirst()
                .map(line -> Double.parseDouble(line.replaceAll("\\D+", ""))).orElse(0.0);
    }
}
