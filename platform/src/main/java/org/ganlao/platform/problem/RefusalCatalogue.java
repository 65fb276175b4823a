package org.ganlao.platform.problem;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every refusal that this application knows, by code. */
class RefusalCatalogue {

    private final SortedMap<String, Refusal> byCode = new TreeMap<>();

    /** @throws IllegalStateException if two refusals share a code: its documentation could not tell them apart */
    RefusalCatalogue(Class<?>... enums) {
        for (Class<?> type : enums) {
            for (Object constant : type.getEnumConstants()) {
                Refusal refusal = (Refusal) constant;
                if (byCode.put(refusal.code(), refusal) != null) {
                    throw new IllegalStateException("two refusals have the code " + refusal.code());
                }
            }
        }
    }

    Collection<Refusal> all() {
        return byCode.values();
    }

    Optional<Refusal> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Makes the catalogue from what {@link RefusalDiscovery} found. */
    public static class Creator implements SyntheticBeanCreator<RefusalCatalogue> {

        static final String ENUMS = "enums";

        @Override
        public RefusalCatalogue create(Instance<Object> lookup, Parameters parameters) {
            return new RefusalCatalogue(parameters.get(ENUMS, Class[].class));
        }
    }
}
