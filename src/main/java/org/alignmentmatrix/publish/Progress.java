package org.alignmentmatrix.publish;

/// Hears how far long work is, and says whether somebody still wants it. Called on the thread that works.
public interface Progress {

    /// Nobody looks and nobody stops it.
    Progress SILENT = new Progress() {
        @Override
        public void at(String what, double share) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// @param what is being worked on, such as the name of a file
    /// @param share of all the work that is done, 0 to 1
    void at(String what, double share);

    boolean isCancelled();
}
