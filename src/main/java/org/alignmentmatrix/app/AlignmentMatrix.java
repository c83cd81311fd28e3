package org.alignmentmatrix.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import javafx.stage.Stage;
import org.alignmentmatrix.storage.SettingsFile;

/// The program with its window.
public final class AlignmentMatrix extends Application {

    private Session session;

    @Override
    public void start(Stage stage) {
        Map<String, String> environment = System.getenv();
        Path home = Path.of(System.getProperty("user.home"));
        Path settings = SettingsFile.defaultFolder(environment, home, System.getProperty("os.name"));
        session = Session.begin(stage, new SettingsFile(settings), Locale.getDefault(), getHostServices()::showDocument);
        List<String> files = getParameters().getRaw();
        session.show(files.stream().findFirst().map(Path::of));
    }

    @Override
    public void stop() {
        session.end();
    }
}
