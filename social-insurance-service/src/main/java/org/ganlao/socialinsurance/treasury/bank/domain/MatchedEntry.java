package org.ganlao.socialinsurance.treasury.bank.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;

/** What an entry moved in an account; it is matched once. */
@Embeddable
record MatchedEntry(
        @Column(nullable = false) UUID entry,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        FundAccount account) {}
