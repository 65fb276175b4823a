package org.ganlao.gateway.plan.publication.release;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.publication.release.domain.ReleaseHead;

/**
 * All that a release says, and the one form of bytes of it: a line for each thing, its words separated by commas as in RFC 4180,
 * ended by a line feed, in UTF-8. Numbers are plain, without trailing zeros; what has no value is empty. The SHA-256 over these
 * bytes is the release's hash, so whoever downloads them can work it out with {@code sha256sum}.
 */
record ReleaseContent(Says says, List<SourceMark> sources, List<FrozenTarget> targets, List<Cell> cells) {

    private static final String FORM = "1";

    /** What its head adds to the figures. */
    record Says(
            String plan,
            String period,
            int number,
            Instant knownAt,
            String catalogue,
            int targetRevision,
            List<String> openQuestions,
            String despite,
            UUID insteadOf,
            String replacesBecause) {

        static Says of(ReleaseHead head) {
            return new Says(
                    head.plan(),
                    head.period().code(),
                    head.number(),
                    head.knownAt(),
                    head.catalogue(),
                    head.targetRevision(),
                    head.openQuestions(),
                    head.despite(),
                    head.insteadOf(),
                    head.replacesBecause());
        }
    }

    /**
     * Writes these bytes.
     *
     * @throws UncheckedIOException if the stream takes no more
     */
    void write(OutputStream stream) {
        write(stream, cells::forEach);
    }

    /**
     * The same with cells that are read while they are written.
     *
     * @param all passes them on in their order, in place of those that are held
     */
    void write(OutputStream stream, Consumer<Consumer<Cell>> all) {
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            head(out);
            all.accept(cell -> write(out, cell));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(Writer out) throws IOException {
        line(out, "ganlao-release", FORM);
        line(out, "plan", says.plan());
        line(out, "period", says.period());
        line(out, "number", says.number());
        line(out, "known-at", says.knownAt());
        line(out, "catalogue", says.catalogue());
        line(out, "target-revision", says.targetRevision());
        for (String question : says.openQuestions()) {
            line(out, "open-question", question);
        }
        line(out, "despite", says.despite());
        line(out, "instead-of", says.insteadOf());
        line(out, "replaces-because", says.replacesBecause());
        for (SourceMark source : sources) {
            line(out, "source", source.domain(), source.position(), source.recordedThrough());
        }
        for (FrozenTarget target : targets) {
            line(out, "target", target.indicator(), target.region(), plain(target.target()), plain(target.upperEnd()));
        }
    }

    private static void write(Writer out, Cell cell) {
        try {
            line(
                    out,
                    "cell",
                    cell.indicator(),
                    cell.region(),
                    cell.month(),
                    plain(cell.numerator()),
                    plain(cell.denominator()),
                    plain(cell.value()),
                    cell.status());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String hash() {
        return hash(cells::forEach);
    }

    /** The same with cells that are read meanwhile, as by {@link #write(OutputStream, Consumer)}. */
    String hash(Consumer<Consumer<Cell>> all) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            write(new DigestOutputStream(OutputStream.nullOutputStream(), digest), all);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static void line(Writer out, Object... words) throws IOException {
        String separator = "";
        for (Object word : words) {
            out.write(separator);
            out.write(written(word));
            separator = ",";
        }
        out.write('\n');
    }

    private static String written(Object word) {
        String text = word == null ? "" : word.toString();
        return Stream.of(",", "\"", "\n", "\r").anyMatch(text::contains)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private static String plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
