import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the folder of the JDK that runs it into a file, for the launcher to find that JDK again.
void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    Files.createDirectories(file.getParent());
    Files.writeString(file, System.getProperty("java.home") + "\n");
}
