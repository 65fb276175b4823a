package org.ganlao.gateway.route;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a request's target that one service answers: {@code /api/employment/v1/placements?limit=5} is
 * {@code /v1/placements?limit=5} of {@code employment}. Only a service's public paths have one; a path that two
 * readers could understand differently (dot segments, empty segments, encoded slashes) has none.
 */
public record ServicePath(String service, String uri) {

    public static final String ROOT = "/api/";

    private static final List<String> PUBLIC = List.of("/v1/", "/problems/");
    private static final String IMPORTS = "/v1/imports/";
    private static final String EXPORT = "/export";
    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.{1,2}([/;]|$)");
    private static final Pattern ENCODED_SYNTAX = Pattern.compile("(?i)%(2e|2f|5c|00)");

    /** Letters, digits and {@code - . _ ~} (RFC 3986 §2.3). */
    private static final Pattern ENCODED_UNRESERVED =
            Pattern.compile("(?i)%(2d|2e|3[0-9]|[46][1-9a-f]|[57][0-9a]|5f|7e)");

    static Optional<ServicePath> of(String target) {
        if (!target.startsWith(ROOT)) {
            return Optional.empty();
        }
        int end = target.indexOf('/', ROOT.length());
        if (end < 0) {
            return Optional.empty();
        }
        ServicePath path = new ServicePath(target.substring(ROOT.length(), end), target.substring(end));
        return isPublic(path.uri) ? Optional.of(path) : Optional.empty();
    }

    String prefix() {
        return ROOT + service;
    }

    /** Without the query. */
    String path() {
        return withoutQuery(uri);
    }

    boolean isImport() {
        return uri.startsWith(IMPORTS);
    }

    /** All of a list at once. */
    boolean isExport() {
        return path().endsWith(EXPORT);
    }

    /** Whether a service answers this path, with or without query, to everyone and not to the platform alone. */
    public static boolean isPublic(String uri) {
        String path = withoutQuery(uri);
        return PUBLIC.stream().anyMatch(path::startsWith) && isUnambiguous(path);
    }

    private static String withoutQuery(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    /** Whether everybody who reads this path reads the same: no parameters in it, and nothing encoded that need not be. */
    static boolean isPlain(String path) {
        return isUnambiguous(path) && path.indexOf(';') < 0 && !encodesUnreserved(path);
    }

    private static boolean encodesUnreserved(String path) {
        return path.indexOf('%') >= 0 && ENCODED_UNRESERVED.matcher(path).find();
    }

    private static boolean isUnambiguous(String path) {
        return path.indexOf('\\') < 0
                && !path.contains("//")
                && !(path.contains("/.") && DOT_SEGMENT.matcher(path).find())
                && !(path.indexOf('%') >= 0 && ENCODED_SYNTAX.matcher(path).find());
    }
}
