package org.ganlao.gateway.route.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.ganlao.gateway.route.ServicePath;
import org.ganlao.gateway.route.SignIn;

/** The API of the whole platform, as the contracts state it: the services behind the front door and the gateway itself. */
@Startup
@ApplicationScoped
class PlatformDocument {

    /** Domain, as the contracts name it, and name in public paths; the gateway answers without a prefix. */
    private static final List<Map.Entry<String, String>> SERVICES = List.of(
            Map.entry("employment", ServicePath.ROOT + "employment"),
            Map.entry("social-insurance", ServicePath.ROOT + "insurance"),
            Map.entry("skills", ServicePath.ROOT + "skills"),
            Map.entry("labor-rights", ServicePath.ROOT + "rights"),
            Map.entry("gateway", ""));

    static final MediaType YAML = new MediaType("application", "yaml");

    private final PackedText json;
    private final PackedText yaml;

    PlatformDocument(ObjectMapper mapper, SignIn signIn) {
        ObjectNode document = new DocumentMerge(
                        "赣劳 · Ganlao",
                        "劳动和社会保障平台的全部接口 · All interfaces of the labour and social security platform",
                        ServicePath::isPublic)
                .with(SERVICES.stream()
                        .map(service -> read(service.getKey(), service.getValue(), mapper))
                        .toList())
                .signedInAt(signIn.issuer() + "/.well-known/openid-configuration");
        UnusedComponents.drop(document);
        DoorAnswers.write(document);
        Bounds.write(document);
        this.json = new PackedText(written(document, mapper), MediaType.APPLICATION_JSON_TYPE);
        this.yaml = new PackedText(written(document, new YAMLMapper()), YAML);
    }

    PackedText json() {
        return json;
    }

    PackedText yaml() {
        return yaml;
    }

    private static String written(ObjectNode document, ObjectMapper format) {
        try {
            return format.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ServiceDocument read(String domain, String prefix, ObjectMapper mapper) {
        String file = "contracts/openapi/" + domain + ".json";
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (document == null) {
                throw new IllegalStateException("the contracts have no " + file);
            }
            return new ServiceDocument(domain, prefix, mapper.readValue(document, ObjectNode.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
