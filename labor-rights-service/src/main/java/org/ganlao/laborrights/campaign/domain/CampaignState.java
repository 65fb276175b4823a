package org.ganlao.laborrights.campaign.domain;

/** Where a campaign stands. */
public enum CampaignState {
    LAUNCHED,
    CLOSED,
    ANNULLED
}
