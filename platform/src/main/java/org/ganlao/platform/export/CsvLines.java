package org.ganlao.platform.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.util.RawValue;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of CSV as RFC 4180 has them. Texts are quoted, numbers are not, nothing stands for null.
 *
 * <p>People open these files with spreadsheets, which run what looks like a formula. A text that begins like one and is no
 * number gets an apostrophe before it, which spreadsheets take for "this is text"; full-width signs count as well.
 */
public final class CsvLines {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String IS_TEXT = "'";
    /** A null would take its comma away with it. */
    private static final RawValue NOTHING = new RawValue("");

    private static final ObjectWriter CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build()
            .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"))
            .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final OutputStream out;

    /** @param out is neither flushed nor closed */
    public CsvLines(OutputStream out) {
        this.out = new Unhurried(out);
    }

    /** @param cells texts, numbers and nulls */
    public void line(List<?> cells) throws IOException {
        List<Object> harmless = new ArrayList<>(cells.size());
        for (Object cell : cells) {
            harmless.add(cell == null ? NOTHING : cell instanceof String text ? harmless(text) : cell);
        }
        CSV.writeValue(out, harmless);
    }

    private static String harmless(String text) {
        boolean runs = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return runs ? IS_TEXT + text : text;
    }
}
