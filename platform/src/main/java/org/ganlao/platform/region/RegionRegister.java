package org.ganlao.platform.region;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The file {@code register.csv} beside this class. The placeholders 市辖区 of the printed register are left out. */
final class RegionRegister {

    private static final String FILE = "register.csv";

    private RegionRegister() {}

    static List<Region> read() {
        List<Region> regions = new ArrayList<>();
        try (InputStream in = RegionRegister.class.getResourceAsStream(FILE);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(in)) {
            rows.forEachRemaining(row -> regions.add(region(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return regions;
    }

    private static Region region(Map<String, String> row) {
        return new Region(
                row.get("code"),
                row.get("name"),
                row.get("name_en"),
                day(row.get("from")),
                day(row.get("to")),
                row.get("successor"),
                row.get("source"));
    }

    private static LocalDate day(String written) {
        return written == null ? null : LocalDate.parse(written);
    }
}
