package org.ganlao.platformtest.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the walk was told of how to ask: where, with which body and header. What is only read is made once. */
final class Asked {

    /** Behind a list's address: all of the list. */
    private static final String EXPORT = "/export";

    private final Map<String, Supplier<String>> objects = new HashMap<>();
    private final Map<String, Supplier<String>> bodies = new HashMap<>();
    private final Map<String, Listed> lists = new HashMap<>();
    private final Map<String, Supplier<Map<String, String>>> headers = new HashMap<>();
    private final Map<String, String> read = new HashMap<>();

    void object(String template, Supplier<String> address) {
        objects.put(template, address);
    }

    void body(String endpoint, Supplier<String> body) {
        bodies.put(endpoint, body);
    }

    void list(String endpoint, Listed listed) {
        lists.put(endpoint, listed);
    }

    void header(String endpoint, String name, Supplier<String> value) {
        headers.put(endpoint, () -> Map.of(name, read.computeIfAbsent(endpoint, of -> value.get())));
    }

    static boolean isExport(Endpoint endpoint) {
        return endpoint.path().endsWith(EXPORT);
    }

    /** Path of the list that is exported. */
    static String listOf(Endpoint export) {
        return export.path().substring(0, export.path().length() - EXPORT.length());
    }

    boolean isList(Endpoint endpoint) {
        boolean ofRecord =
                endpoint.hasVariables() || objects.containsKey(endpoint.path()) || headers.containsKey(endpoint.name());
        return endpoint.isRead() && (lists.containsKey(endpoint.name()) || !ofRecord);
    }

    Call callTo(Endpoint endpoint) {
        return Call.to(endpoint)
                .withHeaders(headers.getOrDefault(endpoint.name(), Map::of).get());
    }

    /** What stands in a list for what was made. */
    String markOf(Endpoint list) {
        Listed listed = lists.get(list.name());
        if (listed != null) {
            return read.computeIfAbsent(list.name(), name -> listed.mark().get());
        }
        String address = addressBelow(list);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    String listAddressOf(Endpoint list) {
        return lists.containsKey(list.name()) ? lists.get(list.name()).address() : placeOf(list);
    }

    /** Where an endpoint is asked: at its path, or at an object's. */
    String placeOf(Endpoint endpoint) {
        return endpoint.hasVariables() || objects.containsKey(endpoint.path()) ? addressOf(endpoint) : endpoint.path();
    }

    String addressOf(Endpoint endpoint) {
        Map.Entry<String, Supplier<String>> object = objects.entrySet().stream()
                .filter(entry -> (endpoint.path() + "/").startsWith(entry.getKey() + "/"))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .orElseThrow(() -> undeclared(endpoint, "object(template, address)"));
        String rest = endpoint.path().substring(object.getKey().length());
        assertThat(rest)
                .as("variables of %s below %s, which need an object of their own", endpoint.name(), object.getKey())
                .doesNotContain("{");
        return objectOf(endpoint, object) + rest;
    }

    /** One is enough for all who only read it. */
    private String objectOf(Endpoint endpoint, Map.Entry<String, Supplier<String>> object) {
        return endpoint.isRead()
                ? read.computeIfAbsent(
                        object.getKey(), template -> object.getValue().get())
                : object.getValue().get();
    }

    private String addressBelow(Endpoint list) {
        String path = isExport(list) ? listOf(list) : list.path();
        return objects.entrySet().stream()
                .filter(entry -> entry.getKey().matches("\\Q" + path + "\\E/\\{[^/]+}"))
                .findFirst()
                .map(object -> objectOf(list, object))
                .orElseThrow(() -> undeclared(list, "object(template below it, address), list or regionless"));
    }

    String bodyOf(Endpoint endpoint) {
        if (endpoint.takes() == null) {
            return null;
        }
        return Optional.ofNullable(bodies.get(endpoint.name()))
                .orElseThrow(() -> undeclared(endpoint, "body(endpoint, body)"))
                .get();
    }

    private static AssertionError undeclared(Endpoint endpoint, String how) {
        return new AssertionError("the walk is not told how to ask " + endpoint.name() + ": " + how);
    }
}
