package org.ganlao.skills.certification.verification;

import org.ganlao.platform.database.Row;
import org.ganlao.skills.certification.certificate.domain.CertificateState;
import org.ganlao.skills.certification.verification.domain.NameInPrint;
import org.ganlao.skills.certification.verification.domain.PublicStatus;

/** What has to be known of a certificate to answer for it. */
record Printed(NameInPrint holder, PublicStatus status) {

    /** Of a number that nobody has. */
    static final Printed NONE = new Printed(NameInPrint.NOBODYS, PublicStatus.UNKNOWN);

    static Printed of(Row row) {
        return new Printed(
                new NameInPrint(row.text("holder_name")), PublicStatus.of(CertificateState.valueOf(row.text("state"))));
    }

    /** Nothing is told to those who know another name. */
    PublicStatus toldTo(NameInPrint asked) {
        return holder.isSameAs(asked) ? status : PublicStatus.UNKNOWN;
    }
}
