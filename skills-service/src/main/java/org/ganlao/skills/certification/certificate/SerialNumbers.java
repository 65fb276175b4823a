package org.ganlao.skills.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.certification.certificate.domain.CertificateNumber;
import org.ganlao.skills.certification.certificate.domain.CertificateRefusal;

/**
 * Counts the certificates of a place and year without gaps: whoever takes the next number keeps others from taking one until
 * its transaction ends, and one that is rolled back gives its number back.
 */
@ApplicationScoped
class SerialNumbers {

    private static final String NEXT = """
            insert into certificate_serial as counted (place, year, last) values (?, ?, 1)
            on conflict (place, year) do update set last = counted.last + 1 where counted.last < ?
            returning last""";

    private final Sql sql;

    SerialNumbers(Sql sql) {
        this.sql = sql;
    }

    CertificateNumber next(String region, LocalDate on, int level) {
        String place = region.substring(0, CertificateNumber.PLACE_DIGITS);
        int serial = sql.one(NEXT, row -> row.number("last"), place, on.getYear(), CertificateNumber.LAST_SERIAL)
                .orElseThrow(() -> new Rejection(CertificateRefusal.SERIAL_NUMBERS_USED_UP, place, on.getYear()))
                .intValue();
        return new CertificateNumber(on.getYear(), place, level, serial);
    }
}
