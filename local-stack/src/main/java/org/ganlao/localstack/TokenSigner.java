package org.ganlao.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Signs access tokens in the form of Keycloak's with a key of its own, where no Keycloak is to take part. */
public final class TokenSigner {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final String KEYS = "RSA";
    private static final int KEY_BITS = 2048;

    private final String keyId;
    private final RSAPrivateCrtKey key;

    private TokenSigner(String keyId, RSAPrivateCrtKey key) {
        this.keyId = keyId;
        this.key = key;
    }

    public static TokenSigner ofNewKey(String keyId) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(KEYS);
            generator.initialize(KEY_BITS);
            return new TokenSigner(
                    keyId, (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException everyJvmKnowsRsa) {
            throw new IllegalStateException(everyJvmKnowsRsa);
        }
    }

    /** @param privateKey as {@link #privateKey} gave it */
    public static TokenSigner of(String keyId, String privateKey) {
        try {
            PKCS8EncodedKeySpec encoded =
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey));
            return new TokenSigner(
                    keyId, (RSAPrivateCrtKey) KeyFactory.getInstance(KEYS).generatePrivate(encoded));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("no private key", unreadable);
        }
    }

    /** PKCS #8 in base64. */
    public String privateKey() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** X.509 in base64, as {@code quarkus.oidc.public-key} takes it. */
    public String publicKey() {
        try {
            RSAPublicKeySpec numbers = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return Base64.getEncoder()
                    .encodeToString(
                            KeyFactory.getInstance(KEYS).generatePublic(numbers).getEncoded());
        } catch (GeneralSecurityException everyJvmKnowsRsa) {
            throw new IllegalStateException(everyJvmKnowsRsa);
        }
    }

    /**
     * A JWT (RFC 7519) signed with RS256; no two are alike ({@code jti}).
     *
     * @param claims such as {@code iss}, {@code sub}, {@code exp} in seconds, {@code realm_access}
     */
    public String signed(Map<String, ?> claims) {
        Map<String, Object> all = new LinkedHashMap<>(claims);
        all.put("jti", UUID.randomUUID().toString());
        String content = encoded(Map.of("alg", "RS256", "typ", "JWT", "kid", keyId)) + "." + encoded(all);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException everyJvmKnowsRsa) {
            throw new IllegalStateException(everyJvmKnowsRsa);
        }
    }

    private static String encoded(Map<String, ?> content) {
        try {
            return URL.encodeToString(JSON.writeValueAsBytes(content));
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException(noJson);
        }
    }
}
