package org.ganlao.gateway.plan.release;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.cell.Cell;
import org.ganlao.gateway.plan.release.domain.ReleaseHead;

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

    byte[] canonical() {
        StringBuilder out = new StringBuilder();
        line(out, "ganlao-release", FORM);
        line(out, "plan", says.plan());
        line(out, "period", says.period());
        line(out, "number", says.number());
        line(out, "known-at", says.knownAt());
        line(out, "catalogue", says.catalogue());
        line(out, "target-revision", says.targetRevision());
        says.openQuestions().forEach(question -> line(out, "open-question", question));
        line(out, "despite", says.despite());
        line(out, "instead-of", says.insteadOf());
        line(out, "replaces-because", says.replacesBecause());
        sources.forEach(source -> line(out, "source", source.domain(), source.position(), source.recordedThrough()));
        targets.forEach(target -> line(
                out, "target", target.indicator(), target.region(), plain(target.target()), plain(target.upperEnd())));
        cells.forEach(cell -> line(
                out,
                "cell",
                cell.indicator(),
                cell.region(),
                cell.month(),
                plain(cell.numerator()),
                plain(cell.denominator()),
                plain(cell.value()),
                cell.status()));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical()));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static void line(StringBuilder out, Object... words) {
        String separator = "";
        for (Object word : words) {
            out.append(separator).append(written(word));
            separator = ",";
        }
        out.append('\n');
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
