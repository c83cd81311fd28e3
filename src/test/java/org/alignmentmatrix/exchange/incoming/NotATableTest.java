package org.alignmentmatrix.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are chosen by mistake: each is told for what it is.
class NotATableTest {

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D49484452, PICTURE", "FFD8FFE000104A464946, PICTURE", "474946383961, PICTURE",
        "424D36840300000000003600, PICTURE", "524946460000000057454250, PICTURE", "49492A0008000000, PICTURE",
        "255044462D312E370A, PDF", "1F8B080000000000, ARCHIVE", "377ABCAF271C0004, ARCHIVE", "526172211A0700, ARCHIVE",
        "504B0506000000000000000000000000000000000000, ARCHIVE", "4D5A90000300, PROGRAM", "7F454C460201, PROGRAM",
        "0000001866747970 6D703432, SOUND_OR_FILM", "494433040000, SOUND_OR_FILM", "D0CF11E0A1B11AE1, UNKNOWN",
        "00010203040506070809, UNKNOWN"})
    void bytesSayWhatAFileIs(String hex, Likeness expected) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

        assertEquals(new Refusal.NotATable(expected), refusal(bytes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "{\"format\": \"alignment-matrix\", \"version\": 3}~BOARD", "[{\"name\": 1}]~JSON", "{}~JSON",
        "<!DOCTYPE html><p>~WEB_PAGE", "<TABLE border=1>~WEB_PAGE", "<?xml version='1.0'?>~WEB_PAGE", "{\\rtf1~TEXT_DOCUMENT"})
    void textSaysWhatAFileIs(String text, Likeness expected) {
        assertEquals(new Refusal.NotATable(expected), refusal(("\uFEFF \n" + text).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"BM,b~1", "[x] done,b~1", "{a},b~1", "MZ,b~1", "<a>,b~1", "PK,b~1", "ID,b~1"})
    void aTableMayBeginLikeSomethingElse(String text, int header) {
        assertEquals(new Outcome.Table(
                new RawTable("", RawTable.Form.TEXT, List.of(text.substring(0, text.indexOf(',')), "b"), List.of(), List.of()),
                new Reading.Text(Encoding.UTF_8, false, Delimiter.COMMA, header)), read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.bin, BINARY_WORKBOOK", "word/document.xml, TEXT_DOCUMENT", "ppt/presentation.xml, PRESENTATION",
        "readme.txt, ARCHIVE"})
    void otherPackedFilesAreTold(String part, Likeness expected) {
        assertEquals(new Refusal.NotATable(expected), refusal(Packed.nothing().with(part, "x").bytes()));
    }

    @Test
    void anOpenDocumentIsTold() {
        assertEquals(new Refusal.NotATable(Likeness.OPEN_DOCUMENT), refusal(Packed.nothing()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet").with("content.xml", "<x/>").bytes()));
    }

    @Test
    void anOldWorkbookIsTold() throws IOException {
        try (var book = new HSSFWorkbook()) {
            book.createSheet("Plan").createRow(0).createCell(0).setCellValue("Title");
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);

            assertEquals(new Refusal.NotATable(Likeness.OLD_WORKBOOK), refusal(bytes.toByteArray()));
        }
    }

    @Test
    void aWorkbookWithAPasswordIsLocked() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem(); var book = new XSSFWorkbook()) {
            book.createSheet("Plan");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                book.write(out);
            }
            files.writeFilesystem(bytes);
        }

        assertEquals(new Refusal.Locked(), refusal(bytes.toByteArray()));
    }

    @Test
    void aPictureOfThisProgramIsAPicture() throws IOException {
        try (InputStream picture = NotATableTest.class.getResourceAsStream("/org/alignmentmatrix/ui/icons/64.png")) {
            byte[] bytes = picture == null ? new byte[0] : picture.readAllBytes();

            assertEquals(new Refusal.NotATable(Likeness.PICTURE), refusal(bytes));
        }
    }

    @Test
    void packedTextIsAnArchive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(new Refusal.NotATable(Likeness.ARCHIVE), refusal(bytes.toByteArray()));
    }

    @Test
    void randomBytesAreNoTable() {
        var random = new Random(3);
        byte[] bytes = new byte[100_000];
        random.nextBytes(bytes);
        bytes[0] = 'x';

        assertEquals(new Refusal.NotATable(Likeness.UNKNOWN), refusal(bytes));
    }

    private static Outcome read(byte[] bytes) {
        return Incoming.read(bytes, "", Choices.NONE, () -> false);
    }

    private static Refusal refusal(byte[] bytes) {
        return assertInstanceOf(Outcome.Refused.class, read(bytes)).reason();
    }
}
