package io.github.imrletters.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.imrletters.fixture.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of the samples' summaries and rationales that look like the form's own are none. */
class FalseFriendsTest {

    @Test
    void wordsThatLookLikeTheFormsStayText() {
        List<FalseFriends> friends = Samples.standard().stream().map(name -> OriginalLetter.of(name, Samples.text(name)))
                .flatMap(letter -> FalseFriends.in(letter).stream()).filter(FalseFriends::likeness).toList();
        assertFalse(friends.isEmpty());
        assertEquals(List.of(), friends.stream().filter(friend -> !friend.differences().isEmpty()).toList());
    }
}
