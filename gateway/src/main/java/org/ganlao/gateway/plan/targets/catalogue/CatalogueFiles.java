package org.ganlao.gateway.plan.targets.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ganlao.gateway.plan.targets.catalogue.PlanFile.ItemFile;
import org.ganlao.gateway.plan.targets.catalogue.PlanFile.TargetFile;

/** Reads the catalogue from its YAML files. */
final class CatalogueFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Function<String, InputStream> files;
    private final MessageDigest words = sha256();

    private CatalogueFiles(Function<String, InputStream> files) {
        this.files = files;
    }

    /**
     * @param files opens a file by its path below {@code plans/}; null where there is none
     * @throws CatalogueException naming the file that cannot be read, and why
     */
    static Catalogue read(Function<String, InputStream> files) {
        return new CatalogueFiles(files).catalogue();
    }

    private record Index(List<String> indicators, List<String> plans) {}

    private Catalogue catalogue() {
        Index index = parse("catalogue.yaml", Index.class);
        List<FactSource> facts = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        for (String domain : index.indicators()) {
            String path = "indicators/" + domain + ".yaml";
            IndicatorFile file = parse(path, IndicatorFile.class);
            file.facts().forEach(entry -> facts.add(in(path, entry.fact(), () -> entry.in(domain))));
            file.measures().forEach(entry -> measures.add(in(path, entry.id(), () -> entry.in(domain))));
            file.indicators().forEach(entry -> indicators.add(in(path, entry.id(), () -> entry.in(domain))));
        }
        List<Plan> plans = index.plans().stream().map(this::plan).toList();
        return Catalogue.of(
                version(words), version(sha256(), json(facts) + json(measures)), facts, measures, indicators, plans);
    }

    private Plan plan(String id) {
        PlanFile head = parse(id + "/plan.yaml", PlanFile.class);
        TargetFile targets = parse(id + "/targets.yaml", TargetFile.class);
        ItemFile file = parse(id + "/items.yaml", ItemFile.class);
        List<WorkItem> items = in(id + "/items.yaml", "items", file::asItems);
        PlanUnits units = parse(id + "/units.yaml", PlanUnits.class);
        return in(id + "/targets.yaml", "targets", () -> head.with(targets, items, units));
    }

    private static <T> T in(String path, String entry, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new CatalogueException("plans/" + path + ": " + entry + ": " + e.getMessage(), e);
        }
    }

    private <T> T parse(String path, Class<T> shape) {
        try (InputStream in = files.apply(path)) {
            if (in == null) {
                throw new CatalogueException("plans/" + path + " is missing");
            }
            byte[] content = in.readAllBytes();
            words.update(content);
            return YAML.readValue(content, shape);
        } catch (JsonProcessingException e) {
            throw new CatalogueException("plans/" + path + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("plans/" + path, e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String version(MessageDigest digest, String content) {
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        return version(digest);
    }

    private static String version(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
