package org.ganlao.gateway.plan.targets.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.EventContract;
import org.ganlao.platform.event.EventContracts;
import org.jboss.logging.Logger;

/** Reads the catalogue, refuses to start with one that does not fit the contracts, and keeps every version that served. */
@ApplicationScoped
class LoadCatalogue {

    private static final Logger LOG = Logger.getLogger(LoadCatalogue.class);
    private static final int BEFORE_ANY_FACT_IS_READ = 100;

    private static final String KEEP = """
            insert into plan_catalogue (version, measures_version, content, loaded_at) values (?, ?, ?::jsonb, ?)
            on conflict do nothing""";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    LoadCatalogue(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Catalogue catalogue(EventContracts contracts) {
        Catalogue catalogue = Catalogue.shipped();
        CatalogueCheck.require(catalogue, new Published(contracts));
        return catalogue;
    }

    void keep(@Observes @Priority(BEFORE_ANY_FACT_IS_READ) StartupEvent starting, Catalogue catalogue)
            throws JsonProcessingException {
        sql.update(
                KEEP,
                catalogue.version(),
                catalogue.measuresVersion(),
                json.writeValueAsString(catalogue),
                clock.instant());
        LOG.infof(
                "Plan catalogue %s: %d indicators from %d measures",
                catalogue.version(),
                catalogue.indicators().size(),
                catalogue.measures().size());
    }

    private record Published(EventContracts contracts) implements FactContracts {

        @Override
        public Set<String> verbs(String domain, String fact) {
            return contracts.all().stream()
                    .filter(contract ->
                            contract.domain().equals(domain) && contract.fact().equals(fact))
                    .map(EventContract::verb)
                    .collect(Collectors.toSet());
        }

        @Override
        public Optional<JsonNode> factSchema(String type) {
            return contracts.knows(type) ? Optional.of(contracts.of(type).factSchema()) : Optional.empty();
        }
    }
}
