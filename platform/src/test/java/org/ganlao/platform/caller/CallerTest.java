package org.ganlao.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void acts_for_the_unit_that_the_token_names_and_mostly_for_none() {
        assertThat(callerWith(Map.of("sub", "1", "unit", "archive")).unit()).contains("archive");
        assertThat(callerWith(Map.of("sub", "1")).unit()).isEmpty();
    }

    private static Caller callerWith(Map<String, Object> claims) {
        return new Caller(QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(claims))
                .build());
    }

    private record Token(Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
