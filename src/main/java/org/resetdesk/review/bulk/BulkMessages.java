package org.resetdesk.review.bulk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is done with many cases at once. */
@MessageBundle("bulk")
public interface BulkMessages {

    @Message("Chosen cases")
    String title();

    @Message("{#if count == 1}1 chosen case{#else}{count} chosen cases{/if}")
    String chosen(int count);

    @Message("held by {name}")
    String heldBy(String name);

    @Message("It does not wait for a decision, so it will not be refused.")
    String doesNotWait();

    @Message("Give them to somebody")
    String giveToSomebody();

    @Message("Technician")
    String technician();

    @Message("choose one")
    String chooseOne();

    @Message("{name} (you)")
    String you(String name);

    @Message("Give them away")
    String giveAway();

    @Message("Refuse them")
    String refuseThem();

    @Message("Reason")
    String reason();

    @Message("Filled in for each case:")
    String filledIn();

    @Message("Look at it first")
    String lookFirst();

    @Message("Refuse chosen cases")
    String refuseChosen();

    @Message("{#if count == 1}Refuse this case?{#else}Refuse these {count} cases?{/if}")
    String refuseThese(int count);

    @Message("Nothing was sent yet. Each customer reads:")
    String nothingSentYet();

    @Message("{#if count == 1}Refuse the case{#else}Refuse all {count}{/if}")
    String refuseAll(int count);

    @Message("Nothing was done with {count}")
    String nothingDoneWith(int count);

    @Message("not done")
    String notDone();

    @Message("Done with {count}")
    String doneWith(int count);

    @Message("done")
    String done();

    @Message("Back to the queue")
    String backToQueue();

    @Message("Go back to the queue and tick the cases first.")
    String tickFirst();

    @Message("Choose at most {most} cases at once.")
    String tooMany(int most);

    @Message("Choose the cases in the queue.")
    String chooseInQueue();

    @Message("Given away.")
    String givenAway();

    @Message("Giving cases away")
    String givingAway();

    @Message("Refused: {reason}.")
    String refusedBecause(String reason);

    @Message("Refusing cases")
    String refusing();

    @Message("Undone.")
    String undone();

    @Message("Undoing")
    String undoing();

    @Message("There is no such case.")
    String noSuchCase();

    @Message("Something broke on our side. Nothing was done with this case: try it again.")
    String broken();
}
