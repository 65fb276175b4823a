package org.ganlao.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenSignerTest {

    private final TokenSigner signer = TokenSigner.ofNewKey("desk");

    @Test
    void a_token_says_what_it_was_told_and_by_which_key_it_is_good() throws Exception {
        String token = signer.signed(
                Map.of("sub", "周敏", "exp", 1_175_000_000L, "realm_access", Map.of("roles", List.of("clerk"))));

        assertThat(part(token, 0).path("kid").asText()).isEqualTo("desk");
        assertThat(part(token, 0).path("alg").asText()).isEqualTo("RS256");
        assertThat(part(token, 1).path("sub").asText()).isEqualTo("周敏");
        assertThat(part(token, 1).path("exp").asLong()).isEqualTo(1_175_000_000L);
        assertThat(part(token, 1).at("/realm_access/roles/0").asText()).isEqualTo("clerk");
        assertThat(isGood(token, signer.publicKey())).isTrue();
        assertThat(isGood(token, TokenSigner.ofNewKey("desk").publicKey())).isFalse();
    }

    @Test
    void a_key_that_was_put_aside_signs_again() throws Exception {
        TokenSigner again = TokenSigner.of("desk", signer.privateKey());

        assertThat(again.publicKey()).isEqualTo(signer.publicKey());
        assertThat(isGood(again.signed(Map.of()), signer.publicKey())).isTrue();
    }

    @Test
    void no_two_tokens_are_alike() {
        assertThat(signer.signed(Map.of("sub", "1"))).isNotEqualTo(signer.signed(Map.of("sub", "1")));
    }

    private static JsonNode part(String token, int number) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[number]));
    }

    private static boolean isGood(String token, String publicKey) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
        int end = token.lastIndexOf('.');
        signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }
}
