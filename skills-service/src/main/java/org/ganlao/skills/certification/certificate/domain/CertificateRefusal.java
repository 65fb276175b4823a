package org.ganlao.skills.certification.certificate.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a certificate is not issued, or not changed as asked. */
public enum CertificateRefusal implements ReasonedRefusal {
    CERTIFICATE_HELD_ALREADY(conflict(
            "The person holds certificate {0} of the same occupation and level.",
            "该人员已持有同一职业（工种）、同一等级的证书 {0}。", CertificateRefusal.CERTIFICATES)),
    CERTIFICATE_NOT_VALID(conflict(
            "The certificate is {0}; this needs a valid one.", "该证书状态为 {0}，须为有效证书。", CertificateRefusal.CERTIFICATES)),
    CERTIFICATE_NOT_SUSPENDED(conflict(
            "The certificate is {0}; only a suspended one is reinstated.",
            "该证书状态为 {0}，只有暂停的证书可以恢复。", CertificateRefusal.CERTIFICATES)),
    CERTIFICATE_ENDED(conflict(
            "The certificate is {0} and takes no further change.",
            "该证书状态为 {0}，不能再变更。", CertificateRefusal.CERTIFICATES)),
    CERTIFICATE_CHANGE_BEFORE_LAST(rule(
            "The certificate has stood as it does since {0}; nothing happens to it before that day.",
            "该证书自 {0} 起处于当前状态，日期不得早于此日。", CertificateRefusal.CERTIFICATES)),
    REISSUE_NOT_PROPOSED(
            conflict("Nobody has proposed to issue it anew.", "尚无换发证书的申请。", CertificateRefusal.CERTIFICATES)),
    SERIAL_NUMBERS_USED_UP(
            conflict("Place {0} has no number left in {1}.", "{0} 在 {1} 年的证书流水号已用完。", CertificateRefusal.NUMBERS));

    private static final String CERTIFICATES = "《职业资格证书规定》（劳部发〔1994〕98号）；《职业技能鉴定规定》（劳部发〔1993〕134号）";
    private static final String NUMBERS = "Ganlao certificates: six digits count those of a place and year; GB/T 17710";

    private final Reason reason;

    CertificateRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
