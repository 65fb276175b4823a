package org.ganlao.platform.parameter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that this service's calculations ask for, and the values released with it. */
final class ShippedParameters {

    private final Map<String, ShippedParameter> byKey = new LinkedHashMap<>();

    ShippedParameters(Collection<ShippedParameter> parameters) {
        for (ShippedParameter parameter : parameters) {
            if (byKey.put(parameter.key(), parameter) != null) {
                throw new IllegalStateException("two parameter files describe " + parameter.key());
            }
        }
    }

    Optional<ShippedParameter> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Collection<ShippedParameter> all() {
        return byKey.values();
    }

    List<DatedValue> values() {
        return byKey.values().stream()
                .flatMap(parameter -> parameter.dated().stream())
                .toList();
    }
}
