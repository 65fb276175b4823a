package org.ganlao.socialinsurance.oldage.pension.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterBook;
import org.ganlao.platform.personal.Sex;
import org.ganlao.socialinsurance.register.person.domain.Post;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pensions that were worked out by hand, with exact fractions and apart from the service, in {@code pension/worked-cases.json}, come out of the engine to the cent. */
class WorkedPensionsTest {

    private static final ParameterBook BOOK = ParameterBook.shipped();

    @TestFactory
    Stream<DynamicTest> come_out_to_the_cent() throws IOException {
        try (InputStream worked = WorkedPensionsTest.class.getResourceAsStream("/pension/worked-cases.json")) {
            return Stream.of(new ObjectMapper().readValue(worked, WorkedCase[].class))
                    .map(each -> dynamicTest(each.title(), each::holds));
        }
    }

    record Expected(
            Entitlement entitlement,
            Money basic,
            Money account,
            Money transitional,
            Money reduction,
            Money monthly,
            Money oneOff) {}

    record WorkedCase(
            String title,
            Sex sex,
            Post post,
            String bornOn,
            RetirementGround ground,
            String on,
            List<PaidYear> paid,
            int deemedMonths,
            Money balance,
            List<String> working,
            Expected expected) {

        void holds() {
            LocalDate day = LocalDate.parse(on);
            RetirementCase asked = new RetirementCase(
                    sex, post, LocalDate.parse(bornOn), ground, day, "360102", paid, deemedMonths, balance);

            PensionWorking worked = PensionFormula.work(asked, PensionLaw.of(BOOK::at, day, "360102"));

            assertThat(new Expected(
                            worked.entitlement(),
                            worked.basic(),
                            worked.account(),
                            worked.transitional(),
                            worked.reduction(),
                            worked.monthly(),
                            worked.oneOff()))
                    .as(String.join("\n", working))
                    .isEqualTo(expected);
        }
    }
}
