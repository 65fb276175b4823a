package org.ganlao.skills.certification.verification;

import org.ganlao.skills.certification.verification.domain.PublicStatus;

/** All that is told of a certificate to those who know its number and its holder's name. */
public record CertificateVerification(String number, PublicStatus status) {}
