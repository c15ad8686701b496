if (document.readyState === 'loading') document.write('<p class="wrong">added</p>'); ran.push('added');
