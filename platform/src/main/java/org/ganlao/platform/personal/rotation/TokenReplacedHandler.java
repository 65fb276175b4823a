package org.ganlao.platform.personal.rotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ganlao.platform.event.EventHandler;
import org.ganlao.platform.event.IncomingEvent;

/** Applies the replacements that other services tell. Subscribes only where a service keeps tokens. */
@ApplicationScoped
class TokenReplacedHandler implements EventHandler {

    private final PersonTokens tokens;
    private final ObjectMapper json;
    private final Set<String> topics;

    TokenReplacedHandler(
            PersonTokens tokens,
            RegisteredColumns columns,
            ObjectMapper json,
            @ConfigProperty(name = "ganlao.personal-data.token-topics") Optional<Set<String>> topics) {
        this.tokens = tokens;
        this.json = json;
        this.topics = columns.tokens().isEmpty() ? Set.of() : topics.orElse(Set.of());
    }

    @Override
    public Set<String> topics() {
        return topics;
    }

    @Override
    public boolean handles(String type) {
        return type.equals(TokenReplaced.TYPE);
    }

    @Override
    public void handle(IncomingEvent event) {
        JsonNode data = event.data(json);
        tokens.apply(new Replacement(
                data.required("old").textValue(),
                data.required("new").textValue(),
                Instant.parse(data.required("recordedAt").textValue())));
    }
}
