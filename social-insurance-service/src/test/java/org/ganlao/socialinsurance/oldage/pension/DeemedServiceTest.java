package org.ganlao.socialinsurance.oldage.pension;

import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.DEEMED;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.PREVIEWS;
import static org.ganlao.socialinsurance.register.person.PersonDesk.PERSONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.oldage.account.PaidMonths;
import org.ganlao.socialinsurance.register.person.PersonDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work that is deemed to be paid, and what somebody's pension would be by the records. */
@QuarkusTest
class DeemedServiceTest {

    @Inject
    ContributionHistory history;

    private final PensionOffice jian = PensionOffice.of("360822");
    private final String number = ResidentNumbers.ofAManBorn(LocalDate.of(1950, 6, 30));

    @Test
    void it_counts_once_another_person_approved_it() {
        String token = jian.insured(number);
        QuarkusTransaction.requiringNew()
                .run(() -> history.take(PaidMonths.of(
                        token,
                        "360822",
                        YearMonth.of(1997, 1),
                        YearMonth.of(2006, 12),
                        Money.of("1000.00"),
                        Money.of("80.00"))));
        String at = DEEMED + "/" + jian.clerk.made(DEEMED, jian.deemed(number)).getString("id");

        jian.clerk
                .post(PREVIEWS + "/of-person", jian.previewOf(number, "2010-06-30"))
                .statusCode(200)
                .body("entitlement", equalTo("one-off"))
                .body("countedMonths", equalTo(120))
                .body("oneOff", equalTo("9600.00"));
        jian.sameAsClerk.change(at + "/approval", 1, "").statusCode(409).body("code", equalTo("proposed-by-you"));
        jian.reviewer.change(at + "/approval", 1, "").statusCode(200).body("months", equalTo(124));
        jian.clerk
                .post(PREVIEWS + "/of-person", jian.previewOf(number, "2010-06-30"))
                .body("entitlement", equalTo("monthly"))
                .body("countedMonths", equalTo(244));
        jian.supervisor.change(at + "/annulment", 2, Map.of("reason", "档案有误")).statusCode(200);
        jian.clerk.asking().queryParam("person", token).get(DEEMED).then().body("items.annulReason", contains("档案有误"));
        jian.clerk
                .post(PREVIEWS + "/of-person", jian.previewOf(number, "2010-06-30"))
                .body("countedMonths", equalTo(120));
    }

    @ParameterizedTest
    @CsvSource({
        "until, 1996-01-02, deemed-after-accounts-began",
        "until, 1985-09-30, no-month-deemed",
        "from, 1996-02-01, no-month-deemed"
    })
    void it_is_at_least_a_month_before_accounts_began(String field, String day, String code) {
        jian.insured(number);

        jian.clerk
                .post(DEEMED, with(jian.deemed(number), field, day))
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    void no_time_is_deemed_twice() {
        jian.insured(number);
        jian.clerk.made(DEEMED, jian.deemed(number));

        jian.clerk
                .post(DEEMED, with(jian.deemed(number), "from", "1995-12-01"))
                .statusCode(409)
                .body("code", equalTo("deemed-already"));
        jian.clerk
                .post(DEEMED, with(with(jian.deemed(number), "from", "1985-01-01"), "until", "1985-09-01"))
                .statusCode(201);
    }

    @Test
    void a_pension_is_thought_of_where_the_person_is_insured() {
        String stranger = ResidentNumbers.next();
        jian.persons.registered(stranger);

        jian.clerk
                .post(PREVIEWS + "/of-person", jian.previewOf(stranger, "2007-05-31"))
                .statusCode(422)
                .body("code", equalTo("never-insured"));
        jian.insured(number);
        PensionOffice.of("360102")
                .clerk
                .post(PREVIEWS + "/of-person", jian.previewOf(number, "2007-05-31"))
                .statusCode(404);
    }

    @Test
    void the_register_says_who_retires() {
        Map<String, Object> details = with(jian.persons.details(), "specialWork", false);
        jian.persons.clerk.made(PERSONS, PersonDesk.request(number, details));
        jian.enrolled(number);
        Map<String, Object> foreigner = Map.of("kind", "passport", "number", "G5" + number.substring(11, 17));
        jian.enrolled(foreigner);

        jian.clerk
                .post(PREVIEWS + "/of-person", with(jian.previewOf(number, "2007-05-31"), "ground", "special-work"))
                .statusCode(422)
                .body("code", equalTo("no-special-work"));
        jian.clerk
                .post(PREVIEWS + "/of-person", with(jian.previewOf(number, "2007-05-31"), "person", foreigner))
                .statusCode(422)
                .body("code", equalTo("no-birth-or-sex"));
        jian.clerk
                .post(PREVIEWS + "/of-person", jian.previewOf(number, "1950-06-29"))
                .statusCode(422)
                .body("code", equalTo("retired-before-birth"));
    }
}
