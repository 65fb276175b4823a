package org.ganlao.systemtests;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.systemtests.PlanFigures.Cell;
import org.ganlao.systemtests.PlanFigures.Figure;

/** What a release says, read by the form that the gateway's documents describe. */
public record ReleaseContent(String text) {

    /** @param release its address; of a published one below /v1/public */
    public static ReleaseContent read(Client gateway, String user, String release) {
        return new ReleaseContent(gateway.get(user, release + "/content", "text/plain")
                .expect(200)
                .body());
    }

    public String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** @param month such as 2007-03 */
    public Map<Cell, Figure> figures(String month) {
        Map<Cell, Figure> figures = new HashMap<>();
        lines("cell").filter(words -> words[3].equals(month)).forEach(words -> {
            BigDecimal denominator = decimal(words[5]);
            figures.put(
                    Cell.at(words[1], words[2]),
                    new Figure(decimal(words[6]), denominator == null ? null : decimal(words[4]), denominator));
        });
        return figures;
    }

    /** Of ranges the lower end. */
    public Map<Cell, BigDecimal> targets() {
        Map<Cell, BigDecimal> targets = new HashMap<>();
        lines("target").forEach(words -> targets.put(Cell.at(words[1], words[2]), decimal(words[3])));
        return targets;
    }

    private Stream<String[]> lines(String kind) {
        return text.lines().map(line -> line.split(",", -1)).filter(words -> words[0].equals(kind));
    }

    private static BigDecimal decimal(String word) {
        return word.isEmpty() ? null : new BigDecimal(word);
    }
}
