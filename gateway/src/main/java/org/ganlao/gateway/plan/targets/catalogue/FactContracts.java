package org.ganlao.gateway.plan.targets.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/** What the contracts say of facts. */
interface FactContracts {

    /** Everything that may happen to a kind of fact. */
    Set<String> verbs(String domain, String fact);

    /** The JSON Schema of one fact in the events of a type; empty where there is no such type. */
    Optional<JsonNode> factSchema(String type);
}
