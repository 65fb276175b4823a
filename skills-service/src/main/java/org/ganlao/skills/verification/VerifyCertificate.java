package org.ganlao.skills.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.skills.certificate.domain.CertificateNumber;
import org.ganlao.skills.certificate.domain.CertificateState;
import org.ganlao.skills.verification.domain.NameInPrint;
import org.ganlao.skills.verification.domain.PublicStatus;

/**
 * Answers for a certificate to those who know its number and its holder's name: one look-up by number. What is asked is written
 * down nowhere, because the answer holds nothing that the question does not, but the standing.
 */
@ApplicationScoped
public class VerifyCertificate {

    /** The index of numbers leads to the row. */
    private static final String BY_NUMBER =
            "select holder_name, state from certificate where number = ? and annul_reason is null";

    private static final Printed NONE = new Printed(NameInPrint.NOBODYS, PublicStatus.UNKNOWN);

    private final Sql sql;

    VerifyCertificate(Sql sql) {
        this.sql = sql;
    }

    private record Printed(NameInPrint holder, PublicStatus status) {

        static Printed of(Row row) {
            return new Printed(
                    new NameInPrint(row.text("holder_name")),
                    PublicStatus.of(CertificateState.valueOf(row.text("state"))));
        }
    }

    /**
     * The same answer, on the same way, for a number that nobody has and for a name that is another's. A number whose check
     * character is wrong was never given: anybody can see that, and no database is asked.
     */
    public CertificateVerification verify(String number, String name) {
        NameInPrint asked = new NameInPrint(name);
        Printed printed = CertificateNumber.parse(number).flatMap(this::find).orElse(NONE);
        boolean same = printed.holder().isSameAs(asked);
        return new CertificateVerification(number, same ? printed.status() : PublicStatus.UNKNOWN);
    }

    private Optional<Printed> find(CertificateNumber number) {
        return sql.one(BY_NUMBER, Printed::of, number.toString());
    }
}
