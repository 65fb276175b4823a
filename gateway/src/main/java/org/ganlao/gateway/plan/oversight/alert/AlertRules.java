package org.ganlao.gateway.plan.oversight.alert;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;

/** All rules; the gateway does not start with one that it does not understand. */
@Startup
@Singleton
class AlertRules {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    private static final String FILE = "/plans/alerts.yaml";

    private final List<AlertRule> all;

    AlertRules(Catalogue catalogue) {
        this.all = List.copyOf(read());
        Set<String> ids = all.stream().map(AlertRule::id).collect(Collectors.toSet());
        for (AlertRule rule : all) {
            String indicator = rule.watch().indicator();
            if (indicator != null && !catalogue.indicators().containsKey(indicator)) {
                throw new IllegalArgumentException(
                        FILE + ": " + rule.id() + " watches " + indicator + ", which is not measured");
            }
            if (!ids.containsAll(rule.covers())) {
                throw new IllegalArgumentException(
                        FILE + ": " + rule.id() + " covers " + rule.covers() + ", of which there are only " + ids);
            }
            if (all.stream().anyMatch(other -> other != rule && other.meets(rule))) {
                throw new IllegalArgumentException(FILE + ": " + rule.id() + " stands twice for the same day");
            }
        }
    }

    private record RuleFile(List<AlertRule> rules) {}

    private static List<AlertRule> read() {
        try (InputStream in = AlertRules.class.getResourceAsStream(FILE)) {
            return YAML.readValue(in, RuleFile.class).rules();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    List<AlertRule> on(LocalDate day) {
        return all.stream().filter(rule -> rule.holdsOn(day)).toList();
    }

    /** Which rule stands for which of the regions below, each as {@code above/below}. */
    Set<String> covering(LocalDate day) {
        return on(day).stream()
                .flatMap(rule -> rule.covers().stream().map(below -> rule.id() + "/" + below))
                .collect(Collectors.toSet());
    }

    /** The rule of that day, else the latest that there was. */
    Optional<AlertRule> find(String id, LocalDate day) {
        return all.stream().filter(rule -> rule.id().equals(id)).reduce((one, other) -> one.holdsOn(day) ? one : other);
    }
}
