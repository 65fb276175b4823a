package org.ganlao.platform.personal;

/**
 * What {@link DataCipher} made of a secret.
 *
 * @param keyId names the key that opens it; stored beside it
 * @param bytes format, initialisation vector, cipher text and tag
 */
public record Sealed(String keyId, byte[] bytes) {}
