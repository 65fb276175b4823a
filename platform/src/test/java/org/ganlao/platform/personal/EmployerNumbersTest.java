package org.ganlao.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "71526726X, 71526726X",
        "71526726-X, 71526726X",
        " 71526726－ｘ, 71526726X",
        "9144030071526726XG, 71526726X",
        "91110108551385082Q, 551385082",
        "91330100799655058B, 799655058"
    })
    void reads_an_organisation_code_in_each_of_its_forms(String written, String code) {
        assertThat(OrganisationCode.of(written).value()).isEqualTo(code);
    }

    @Test
    void a_unified_code_whose_remainder_is_zero_is_a_right_one() {
        assertThat(UnifiedCode.checkCharacter("913601000000000130")).isEqualTo('0');
    }

    @ParameterizedTest
    @CsvSource({
        "715267261, ORGANISATION_CODE_CHECK",
        "7152672-6X, ORGANISATION_CODE_FORM",
        "71526726, ORGANISATION_CODE_FORM",
        "9144030071526726XH, UNIFIED_CODE_CHECK",
        "9144030071526726IG, ORGANISATION_CODE_FORM"
    })
    void refuses_an_organisation_code_naming_its_fault(String written, IdentityRefusal fault) {
        assertThatThrownBy(() -> OrganisationCode.of(written))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(fault));
    }

    @Property
    void reads_back_every_code_that_it_prints(
            @ForAll @StringLength(8) @Chars({'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'K', 'Z'})
                    String body) {
        OrganisationCode code = new OrganisationCode(body + OrganisationCode.checkCharacter(body));

        assertThat(OrganisationCode.of(code.printed())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"440301103448669", "110108002734659", "310115400126578", "3601012345678"})
    void takes_licence_numbers_of_both_lengths(String number) {
        assertThat(LicenceNumber.of(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"440301103448668, LICENCE_NUMBER_CHECK", "44030110344866, LICENCE_NUMBER_FORM"})
    void refuses_a_licence_number_naming_its_fault(String written, IdentityRefusal fault) {
        assertThatThrownBy(() -> LicenceNumber.of(written))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(fault));
    }

    @Test
    void an_employer_is_named_by_its_code_or_its_licence() {
        assertThat(EmployerToken.of(OrganisationCode.of("71526726-X"))).hasToString("71526726X");
        assertThat(EmployerToken.of(LicenceNumber.of("440301103448669"))).hasToString("440301103448669");
        assertThatThrownBy(() -> EmployerToken.of("715267261")).isInstanceOf(Rejection.class);
    }

    @Test
    void travels_in_json_as_plain_text() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();

        assertThat(json.readValue("\"71526726-X\"", OrganisationCode.class)).hasToString("71526726X");
        assertThat(json.writeValueAsString(EmployerToken.of("71526726X"))).isEqualTo("\"71526726X\"");
    }
}
