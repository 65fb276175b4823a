package org.ganlao.gateway.route;

import io.vertx.core.MultiMap;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the addresses in a service's answer, which it knows by its own paths, into those of the front door. */
final class PublicAddress {

    private static final List<String> REFERENCES = List.of("Location", "Content-Location");
    private static final String LINK = "Link";
    private static final Pattern LINK_TARGET = Pattern.compile("<([^>]*)>");

    private final URI origin;
    private final String prefix;

    PublicAddress(URI origin, String prefix) {
        this.origin = origin;
        this.prefix = prefix;
    }

    void rewrite(MultiMap headers) {
        for (String name : REFERENCES) {
            String reference = headers.get(name);
            if (reference != null) {
                headers.set(name, of(reference));
            }
        }
        if (headers.contains(LINK)) {
            headers.set(LINK, headers.getAll(LINK).stream().map(this::links).toList());
        }
    }

    private String links(String links) {
        return LINK_TARGET
                .matcher(links)
                .replaceAll(target -> Matcher.quoteReplacement("<" + of(target.group(1)) + ">"));
    }

    private String of(String reference) {
        String path = reference.startsWith(origin + "/")
                ? reference.substring(origin.toString().length())
                : reference;
        return ServicePath.isPublic(path) ? prefix + path : reference;
    }
}
