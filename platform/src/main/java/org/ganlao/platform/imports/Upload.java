package org.ganlao.platform.imports;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.ganlao.platform.http.LimitedBody;

/** The bytes of a file on their way in: counted, hashed and decoded as they pass. */
final class Upload {

    private final MessageDigest digest = RowHash.sha256();
    private final InputStream bytes;

    Upload(InputStream body, long largest) {
        this.bytes = new LimitedBody(new DigestInputStream(body, digest), largest);
    }

    /** What is no character in this charset is an error, never a replacement. */
    Reader decoded(Charset charset) {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** SHA-256 of what has passed; once, at the end. */
    byte[] hash() {
        return digest.digest();
    }
}
