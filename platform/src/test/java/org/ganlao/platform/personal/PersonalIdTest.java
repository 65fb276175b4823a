package org.ganlao.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.ganlao.platform.personal.PersonalId.Kind;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalIdTest {

    private static final LocalDate TODAY = LocalDate.of(2007, 3, 31);

    @Test
    void reads_birth_date_and_sex_from_the_number_of_the_standard() {
        PersonalId id = resident("11010519491231002X");

        assertThat(id.birthDate()).contains(LocalDate.of(1949, 12, 31));
        assertThat(id.sex()).contains(Sex.FEMALE);
    }

    @Test
    void turns_a_first_generation_number_into_eighteen_characters() {
        assertThat(resident("110105491231002")).isEqualTo(resident("11010519491231002X"));
    }

    @Test
    void reads_what_an_input_method_makes_of_a_number() {
        assertThat(resident(" 110105 19491231 ００２ｘ")).isEqualTo(resident("11010519491231002X"));
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, RESIDENT_ID_CHECK",
        "110105194902300020, RESIDENT_ID_BIRTH_DATE",
        "110105490230002, RESIDENT_ID_BIRTH_DATE",
        "100105194912310028, RESIDENT_ID_ADDRESS",
        "1101051949123100, RESIDENT_ID_FORM",
        "11010519491231002XX, RESIDENT_ID_FORM",
        "1101051949123X002X, RESIDENT_ID_FORM",
        "'', RESIDENT_ID_FORM"
    })
    void refuses_a_number_naming_its_fault(String written, IdentityRefusal fault) {
        assertRefused(() -> resident(written), fault);
    }

    @Test
    void refuses_a_holder_born_tomorrow_and_takes_one_born_today() {
        String today = numbered("360102", TODAY, 1);
        String tomorrow = numbered("360102", TODAY.plusDays(1), 1);

        assertThat(PersonalId.of(Kind.RESIDENT_ID, today, TODAY).birthDate()).contains(TODAY);
        assertRefused(() -> PersonalId.of(Kind.RESIDENT_ID, tomorrow, TODAY), IdentityRefusal.BORN_IN_FUTURE);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, e12345678, E12345678",
        "HK_MACAO_PERMIT, H01234567, H01234567",
        "HK_MACAO_PERMIT, H0123456702, H01234567",
        "TAIWAN_PERMIT, 01234567, 01234567",
        "TAIWAN_PERMIT, 0123456701(B), ",
        "TAIWAN_PERMIT, 0123456701B, 01234567"
    })
    void knows_other_documents_by_the_part_that_stays_for_life(Kind kind, String written, String number) {
        if (number == null) {
            assertRefused(() -> PersonalId.of(kind, written), IdentityRefusal.DOCUMENT_NUMBER_FORM);
        } else {
            assertThat(PersonalId.of(kind, written).number()).isEqualTo(number);
        }
    }

    @Test
    void does_not_take_a_number_that_is_not_canonical() {
        assertRefused(() -> new PersonalId(Kind.HK_MACAO_PERMIT, "H0123456702"), IdentityRefusal.DOCUMENT_NUMBER_FORM);
        assertRefused(() -> new PersonalId(Kind.RESIDENT_ID, "110105491231002"), IdentityRefusal.RESIDENT_ID_FORM);
    }

    @Test
    void never_shows_the_number_when_printed() {
        assertThat(resident("11010519491231002X")).hasToString("RESIDENT_ID 1101**********002X");
    }

    @Property
    void takes_every_well_made_number(
            @ForAll @IntRange(max = 999) int sequence,
            @ForAll @DateRange(min = "1900-01-01", max = "2007-03-31") LocalDate birth) {
        PersonalId id = PersonalId.of(Kind.RESIDENT_ID, numbered("360102", birth, sequence), TODAY);

        assertThat(id.birthDate()).contains(birth);
        assertThat(id.sex()).contains(sequence % 2 == 1 ? Sex.MALE : Sex.FEMALE);
    }

    @Property
    void finds_every_single_wrong_digit(
            @ForAll @IntRange(max = 999) int sequence,
            @ForAll @DateRange(min = "1900-01-01", max = "2007-03-31") LocalDate birth,
            @ForAll @IntRange(max = 16) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        StringBuilder number = new StringBuilder(numbered("360102", birth, sequence));
        number.setCharAt(position, (char) ('0' + (number.charAt(position) - '0' + shift) % 10));

        assertThatThrownBy(() -> resident(number.toString())).isInstanceOf(Rejection.class);
    }

    @Property
    void finds_two_neighbours_swapped(
            @ForAll @IntRange(max = 999) int sequence,
            @ForAll @DateRange(min = "1900-01-01", max = "2007-03-31") LocalDate birth,
            @ForAll @IntRange(max = 15) int position) {
        String right = numbered("360102", birth, sequence);
        StringBuilder swapped = new StringBuilder(right);
        swapped.setCharAt(position, right.charAt(position + 1));
        swapped.setCharAt(position + 1, right.charAt(position));

        if (!swapped.toString().equals(right)) {
            assertThatThrownBy(() -> resident(swapped.toString())).isInstanceOf(Rejection.class);
        }
    }

    static String numbered(String address, LocalDate birth, int sequence) {
        String seventeen = "%s%04d%02d%02d%03d"
                .formatted(address, birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth(), sequence);
        return seventeen + ResidentNumber.checkCharacter(seventeen);
    }

    private static PersonalId resident(String written) {
        return PersonalId.of(Kind.RESIDENT_ID, written);
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable read, IdentityRefusal fault) {
        assertThatThrownBy(read)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(fault));
    }
}
