package org.ganlao.platform.personal;

import java.time.LocalDate;
import java.util.Base64;
import org.ganlao.platform.profile.DevelopmentAids;

/** A vault before its keys are rotated, and the same one afterwards. */
public final class VaultFixture {

    private VaultFixture() {}

    public static PersonalIdVault before() {
        return new PersonalIdVault(keysBefore(), cipherBefore());
    }

    public static PersonalIdVault after() {
        return new PersonalIdVault(keysAfter(), cipherAfter());
    }

    public static DataCipher cipherBefore() {
        return new DataCipher(keysBefore());
    }

    public static DataCipher cipherAfter() {
        return new DataCipher(keysAfter());
    }

    private static Keys keysBefore() {
        return TestKeys.with(DevelopmentAids.ALLOWED, key("d1", 1), key("i1", 2), key("v1", 3));
    }

    private static Keys keysAfter() {
        return TestKeys.with(
                DevelopmentAids.ALLOWED,
                key("d2", 4) + "," + key("d1", 1),
                key("i2", 5) + "," + key("i1", 2),
                key("v2", 6) + "," + key("v1", 3));
    }

    public static PersonalId person(LocalDate birth) {
        return PersonalId.of(PersonalId.Kind.RESIDENT_ID, PersonalIdTest.numbered("360102", birth, 7));
    }

    private static String key(String id, int filling) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filling);
        return id + ":" + Base64.getEncoder().encodeToString(bytes);
    }
}
