package org.ganlao.gateway.route.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import org.ganlao.gateway.route.SignIn;

/** The document that the contracts make, as a gateway publishes it. */
final class TestDocument {

    private TestDocument() {}

    static PlatformDocument platform() {
        return new PlatformDocument(new ObjectMapper(), new SignIn() {
            @Override
            public URI issuer() {
                return URI.create("https://identity.test/realms/ganlao");
            }

            @Override
            public String clientId() {
                return "ganlao-dashboard";
            }
        });
    }
}
