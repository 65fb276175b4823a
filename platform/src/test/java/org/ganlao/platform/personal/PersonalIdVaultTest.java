package org.ganlao.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ganlao.platform.personal.PersonalId.Kind;
import org.junit.jupiter.api.Test;

class PersonalIdVaultTest {

    private static final String D1 = "d1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String D2 = "d2:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    private static final String I1 = "i1:AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=";
    private static final String I2 = "i2:AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=";
    private static final String V1 = "v1:BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ=";
    private static final String V2 = "v2:BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=";
    private static final PersonalId PERSON = PersonalId.of(Kind.RESIDENT_ID, "11010519491231002X");

    private final PersonalIdVault vault = TestKeys.vault(D1, I1, V1);

    @Test
    void reveals_what_it_protected() {
        assertThat(vault.reveal(vault.protect(PERSON))).isEqualTo(PERSON);
    }

    @Test
    void the_same_number_never_looks_the_same_encrypted_but_is_found_by_its_index() {
        ProtectedId once = vault.protect(PERSON);
        ProtectedId again = vault.protect(PERSON);

        assertThat(once.cipher()).isNotEqualTo(again.cipher());
        assertThat(once.blindIndex()).isEqualTo(again.blindIndex()).hasSize(32);
        assertThat(once.token()).isEqualTo(again.token()).matches("p1_[A-Za-z0-9_-]{22}");
    }

    @Test
    void a_passport_with_the_same_characters_is_another_person() {
        PersonalId permit = PersonalId.of(Kind.HK_MACAO_PERMIT, "H01234567");
        PersonalId passport = PersonalId.of(Kind.PASSPORT, "H01234567");

        assertThat(vault.personToken(permit)).isNotEqualTo(vault.personToken(passport));
        assertThat(vault.blindIndex(permit)).isNotEqualTo(vault.blindIndex(passport));
    }

    @Test
    void still_reads_rows_of_an_older_key_and_writes_under_the_new_one() {
        // Given
        ProtectedId old = vault.protect(PERSON);
        PersonalIdVault rotated = TestKeys.vault(D2 + "," + D1, I2 + "," + I1, V2 + "," + V1);

        // When
        ProtectedId renewed = rotated.protect(rotated.reveal(old));

        // Then
        assertThat(renewed.keyId()).isEqualTo("d2");
        assertThat(renewed.token()).startsWith("p2_");
        assertThat(rotated.blindIndexes(PERSON)).containsExactly(renewed.blindIndex(), old.blindIndex());
        assertThat(rotated.personTokens(PERSON)).containsExactly(renewed.token(), old.token());
    }

    @Test
    void says_which_key_is_missing() {
        ProtectedId old = vault.protect(PERSON);

        assertThatThrownBy(() -> TestKeys.vault(D2, I1, V1).reveal(old))
                .hasMessageContaining("the data key d1 is no longer in GANLAO_KEYS_DATA");
    }

    @Test
    void a_cipher_does_not_open_in_another_persons_row() {
        ProtectedId mine = vault.protect(PERSON);
        ProtectedId other = vault.protect(VaultFixture.person(LocalDate.of(1970, 1, 1)));
        ProtectedId forged =
                new ProtectedId(other.kind(), mine.cipher(), mine.keyId(), other.blindIndex(), other.token());

        assertThatThrownBy(() -> vault.reveal(forged)).hasMessageContaining("altered, moved");
    }

    @Property(tries = 200)
    void one_changed_bit_is_noticed(@ForAll @IntRange(max = 375) int bit) {
        ProtectedId id = vault.protect(PERSON);
        byte[] changed = id.cipher().clone();
        changed[bit / 8 % changed.length] ^= (byte) (1 << bit % 8);

        assertThatThrownBy(() ->
                        vault.reveal(new ProtectedId(id.kind(), changed, id.keyId(), id.blindIndex(), id.token())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void prints_nothing_of_the_person() {
        ProtectedId id = vault.protect(PERSON);

        assertThat(id).hasToString("RESIDENT_ID " + id.token());
    }
}
