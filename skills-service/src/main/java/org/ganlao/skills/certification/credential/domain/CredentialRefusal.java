package org.ganlao.skills.certification.credential.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a credential that is presented, or a change of the keys, is refused. */
public enum CredentialRefusal implements ReasonedRefusal {
    CREDENTIAL_UNREADABLE(rule(
            "This is no credential of a certificate in the form vc+jwt.",
            "所出示的不是 vc+jwt 格式的证书凭证。",
            CredentialRefusal.DATA_MODEL)),
    CREDENTIAL_FORGED(rule(
            "The signature is not that of the issuer over this content: the credential is forged or was altered.",
            "签名与内容及签发机关不符，凭证系伪造或已被改动。",
            CredentialRefusal.FORGERY)),
    CREDENTIAL_KEY_WITHDRAWN(rule(
            "The credential was signed with key {0}, which was withdrawn; its holder gets a new one.",
            "该凭证由已停用的密钥 {0} 签署，持证人可另行领取。", CredentialRefusal.DATA_MODEL)),
    CREDENTIAL_KEY_SIGNS(conflict(
            "Key {0} signs; only a key that another has followed is retired.",
            "密钥 {0} 正用于签发，更换后方可停止公布。", CredentialRefusal.KEY_LIFE)),
    CREDENTIAL_KEY_TO_COME(conflict(
            "Key {0} has signed nothing yet; it is revoked, not retired.",
            "密钥 {0} 尚未用于签发，如不再需要应予作废。", CredentialRefusal.KEY_LIFE)),
    CREDENTIAL_KEY_FOLLOWED(
            conflict("Key {0} follows already, from {1} on.", "密钥 {0} 已获批准，将于 {1} 启用。", CredentialRefusal.KEY_LIFE)),
    CREDENTIAL_KEY_REVOKED(conflict("Key {0} has been revoked already.", "密钥 {0} 已经作废。", CredentialRefusal.KEY_LIFE)),
    CREDENTIAL_KEY_RETIRED(conflict("Key {0} has been retired already.", "密钥 {0} 已停止公布。", CredentialRefusal.KEY_LIFE));

    private static final String DATA_MODEL =
            "W3C Verifiable Credentials Data Model v2.0; Securing Verifiable Credentials using JOSE and COSE";
    private static final String FORGERY = "《职业资格证书规定》（劳部发〔1994〕98号）：不得伪造、仿制职业资格证书; RFC 7515 §5.2";
    private static final String KEY_LIFE = "NIST SP 800-57 Part 1 §7: key states and transitions";

    private final Reason reason;

    CredentialRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
